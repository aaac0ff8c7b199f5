// The kernel set in GiNaC (Debian's libginac-dev).
#include <ctime>
#include <cstdio>
#include <functional>
#include <set>
#include <string>

#include <ginac/ginac.h>

using namespace GiNaC;

static const symbol x("x"), y("y"), z("z"), w("w"), t("t");

static double now() {
  timespec moment;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &moment);
  return moment.tv_sec + 1e-9 * moment.tv_nsec;
}

static void measure(const std::string &name, const std::function<void()> &run) {
  double best = 1e9, spent = 0;
  for (int runs = 0; runs < 2 || (spent < 0.6 && runs < 200); runs++) {
    const double begin = now();
    run();
    const double seconds = now() - begin;
    best = std::min(best, seconds);
    spent += seconds;
    if (spent > 5) break;
  }
  std::printf("%s %.9f\n", name.c_str(), best);
  std::fflush(stdout);
}

static ex square(const ex &base, const ex &addend, int n) {
  const ex p = pow(base, n).expand();
  return (p * (p + addend)).expand();
}

static ex hermite(int n) {
  if (n == 0) return 1;
  if (n == 1) return 2 * y;
  return (2 * y * hermite(n - 1) - 2 * (n - 1) * hermite(n - 2)).expand();
}

static ex fraction_sum(bool shifted) {
  ex sum;
  for (int i = 1; i <= 10; i++) {
    sum += i * y * pow(t, i) / pow(y + (shifted ? std::abs(5 - i) : i) * t, i);
  }
  return sum.normal();
}

int main() {
  measure("fateman", [] { square(x + y + z + 1, 1, 20); });
  measure("expand2", [] { square(x + y + z + w, w, 15); });
  measure("expand5", [] { square(x + y + z + 1, 1, 15); });
  measure("S1", [] { square(x + y + z + 1, 1, 10); });
  measure("S2", [] { pow(pow(x, sin(x)) + pow(y, cos(y)) - pow(z, x + y), 100).expand(); });
  measure("S3", [] { pow(pow(x, y) + pow(y, z) + pow(z, x), 50).expand().diff(x); });
  measure("S4", [] { (sin(x) * cos(x)).series(x == 0, 400); });
  measure("diff9", [] {
    ex f = exp(-pow(x, 2) / t) * sin(pow(x, 3) + w) * cos(pow(x, 2) * w) / (pow(x, 2) + 1);
    for (int i = 0; i < 9; i++) f = f.diff(x);
  });
  measure("R1", [] {
    ex f = I / 2;
    for (int i = 0; i < 10; i++) f = (pow(ex(numeric(1, 3)), numeric(1, 2)) * pow(f, 2) + I / 3).expand();
  });
  measure("R2", [] { hermite(15); });
  measure("R3", [] {
    const ex f = x + y + z;
    int same = 0;
    for (int i = 0; i < 100000; i++) same += bool(f == f);
  });
  measure("R5", [] {
    exvector v = {x, y, z};
    for (int i = 0; i < 16; i++) v.push_back((v[i] + v[i + 1]) * v[i + 2]);
    std::set<ex, ex_is_less> unique(v.begin(), v.end());
  });
  measure("R6", [] {
    ex sum;
    for (int i = 0; i < 100; i++) sum += (x + sin(ex(i))) / x + (x - sin(ex(i))) / x;
    sum.expand();
  });
  measure("R7", [] {
    const ex f = pow(x, 24) + 34 * pow(x, 12) + 45 * pow(x, 3) + 9 * pow(x, 18) + 34 * pow(x, 10) + 32 * pow(x, 21);
    for (int i = 0; i < 10000; i++) f.subs(x == drand48());
  });
  measure("R8", [] {
    const ex f = pow(x, 2);
    const numeric step(5, 10000);
    numeric place = 0;
    ex total;
    for (int i = 0; i < 10000; i++) {
      place += step;
      total += f.subs(x == place);
    }
    total *= step;
  });
  measure("LWA", [] {
    for (int i = 1; i <= 100; i++) factorial(numeric(1000 + i)) / factorial(numeric(900 + i));
  });
  measure("LWB", [] {
    numeric sum = 0;
    for (int i = 1; i <= 1000; i++) sum += numeric(1, i);
  });
  measure("LWC", [] {
    for (int i = 1; i <= 200; i++) {
      gcd(pow(numeric(13 * 17 * 31), 300 + i % 181), pow(numeric(13 * 19 * 29), 200 + i % 183));
    }
  });
  measure("LWD", [] { fraction_sum(false); });
  measure("LWE", [] { fraction_sum(true); });
  measure("LWF", [] {
    const ex a = pow(x, 2) - 3 * x * y + pow(y, 2), b = 3 * x - 7 * y + 2, c = 3 * x - 7 * y - 2;
    gcd((pow(a, 4) * pow(b, 5)).expand(), (pow(a, 3) * pow(c, 6)).expand());
  });
  measure("LWG", [] {
    const ex b = 7 * y * pow(x, 2) * pow(z, 2) - 3 * x * y * z + 11 * (x + 1) * pow(y, 2) + 5 * z + 1;
    gcd((pow(b, 4) * pow(3 * x - 7 * y + 2 * z - 3, 5)).expand(), (pow(b, 3) * pow(3 * x - 7 * y + 2 * z + 3, 6)).expand());
  });
  measure("LWH", [] {
    matrix m(80, 80);
    for (int i = 0; i < 80; i++) {
      for (int j = 0; j < 80; j++) m(i, j) = numeric(1, i + j + 1);
    }
    m.determinant();
  });
  measure("build", [] {
    exvector terms;
    for (int i = 0; i < 20000; i++) terms.push_back(sin(i * x + y) * pow(i * x + y, 2));
    add total(terms);
    ex(total).nops();
  });
  return 0;
}
