import Testing
import WorksheetSyntax

@testable import Worksheet

@Suite("numpy")
struct NumpyTests {
  @Test("arrays compute and print as in numpy 2.4", arguments: numpyCases)
  func oracle(_ source: String, _ expected: String) {
    #expect(shown("import numpy as np", source, dialect: .python) == expected + "\n")
  }

  @Test("slices are views, and computed arrays are not")
  func views() {
    #expect(shown("import numpy as np\na = np.arange(4)\nb = a[1:3]\nb[0] = 9\nprint(a)") == "[0 9 2 3]\n")
    #expect(shown("import numpy as np\na = np.zeros((2, 2))\na[0][1] = 5\nprint(a)") == "[[0. 5.]\n [0. 0.]]\n")
    #expect(shown("import numpy as np\na = np.arange(4)\nb = a + 0\nb[0] = 9\nprint(a)") == "[0 1 2 3]\n")
    #expect(shown("import numpy as np\na = np.arange(4)\na[a > 1] = 0\na[[0]] = 7\nprint(a)") == "[7 1 0 0]\n")
  }

  @Test("numbers of Sage become numbers of arrays")
  func sageNumbers() {
    #expect(shown("import numpy as np\nnp.array([1/2, 3, 0.25])") == "array([0.5 , 3.  , 0.25])\n")
    #expect(shown("import numpy as np\nprint(np.arange(3) * 2 + 1/2)") == "[0.5 2.5 4.5]\n")
    #expect(shown("import numpy as np\n[t^2 for t in np.linspace(0, 1, 3)]") == "[0.0, 0.25, 1.0]\n")
  }

  @Test("the functions of Sage apply to each element")
  func sageFunctions() {
    #expect(
      shown("import numpy as np\nprint(sin(np.array([0.0, pi/2])), exp(-np.arange(2)^2))")
        == "[0. 1.] [1.         0.36787944]\n")
  }

  @Test("mistakes are explained", arguments: arrayMistakes)
  func mistakes(_ source: String, _ part: String) {
    #expect(shown("import numpy as np", source).contains(part))
  }

  @Test(
    "a seed gives the numbers of numpy's RandomState",
    arguments: [
      ("np.random.rand(3)", "array([0.37454012, 0.95071431, 0.73199394])"),
      ("np.random.randint(0, 10, 5)", "array([6, 3, 7, 4, 6])"),
      ("np.random.randn(3)", "array([ 0.49671415, -0.1382643 ,  0.64768854])"),
      ("np.random.permutation(5)", "array([1, 4, 2, 0, 3])"),
      ("np.random.choice([1, 2, 3], 4)", "array([3, 1, 3, 3])"),
      ("np.random.exponential(2.0, 2)", "array([0.93853618, 6.02024286])"),
    ])
  func seeds(_ source: String, _ expected: String) {
    #expect(shown("import numpy as np\nnp.random.seed(42)", source, dialect: .python) == expected + "\n")
  }

  @Test("a seed fixes random numbers, and their mean and spread are right")
  func random() {
    let draw = "np.random.seed(3)\nx = np.random.randn(4000)\n"
    #expect(shown("import numpy as np\n\(draw)y = x\n\(draw)np.array_equal(x, y)") == "True\n")
    #expect(shown("import numpy as np\n\(draw)abs(x.mean()) < 0.08 and abs(x.std() - 1) < 0.05") == "True\n")
    #expect(shown("import numpy as np\nx = np.random.randint(2, 5, 300)\nnp.unique(x)") == "array([2, 3, 4])\n")
  }

  @Test("a least squares polynomial through points of a polynomial is that polynomial")
  func polyfit() {
    let source = "x = np.linspace(-2, 3, 9)\nnp.allclose(np.polyfit(x, 2*x**3 - x + 5, 3), [2, 0, -1, 5], atol=1e-9)"
    #expect(shown("import numpy as np", source) == "True\n")
  }
}

private let arrayMistakes: [(String, String)] = [
  ("np.arange(3) + np.arange(4)", "could not be broadcast together with shapes (3,) (4,)"),
  ("np.arange(3)[5]", "index 5 is out of bounds for axis 0 with size 3"),
  ("np.array([[1, 2], [3]])", "different lengths"),
  ("np.arange(6).reshape(4, 2)", "cannot reshape array of size 6 into shape (4, 2)"),
  ("bool(np.arange(3))", "ambiguous"),
  ("np.linalg", "has no attribute `linalg`"),
  ("np.insert([1, 2], 5, 0)", "out of bounds"),
  ("np.split(np.arange(5), 2)", "equal division"),
  ("np.split(np.arange(5), 0)", "sections"),
  ("np.array_split([1], 10^9)", "sections"),
  ("np.delete([1, 2], 5)", "out of bounds"),
  ("np.bincount([-1])", "not negative"),
  ("np.bincount([10^9])", "needs integers"),
  ("np.swapaxes(np.eye(2), 0, 5)", "out of bounds"),
  ("np.broadcast_to([1, 2, 3], (2, 2))", "does not stretch"),
  ("np.tril([1, 2])", "a matrix"),
  ("np.cov([1])", "at least 2"),
  ("np.gcd(1.5, 2)", "needs integers"),
  ("np.kron(np.ones(10^5), np.ones(10^5))", "too large"),
  ("np.random.seed(-1)", "a seed lies between 0 and 2**32 - 1"),
  ("np.linspac(0, 1)", "has no attribute `linspac`"),
  ("np.zeros(10^12)", "too large"),
  ("np.zeros((10^6, 10^6))", "too large"),
  ("np.zeros((0, 10^7, 10^7, 10^7))", "too large"),
  ("np.ones((10^5, 1)) @ np.ones((1, 10^5))", "too large"),
  ("np.array(range(10^12))", "too large"),
  ("np.arange(3)[-2^63]", "out of bounds"),
  ("np.flip(np.arange(3), 2^62)", "out of bounds"),
  ("np.diag([1, 2], k=-2^63)", "ValueError"),
  ("a = np.array([None], dtype=object); a[0] = a; str(a)", "RecursionError"),
  ("np.arange(3).reshape(2^62, 2)", "cannot reshape"),
]

/// Input and what `repr` (arrays) or `str` (numbers) gives in numpy 2.4.6.
private let numpyCases: [(String, String)] = [
  ("np.linspace(0, 1, 5)", "array([0.  , 0.25, 0.5 , 0.75, 1.  ])"),
  ("np.arange(3) < 5", "array([ True,  True,  True])"),
  ("np.tri(2, 3)", "array([[1., 0., 0.],\n       [1., 1., 0.]])"),
  ("np.kron([1, 2], [1, 10])", "array([ 1, 10,  2, 20])"),
  ("np.kron(np.eye(2), [[1, 2]])", "array([[1., 2., 0., 0.],\n       [0., 0., 1., 2.]])"),
  ("np.gcd([12, 18], 8)", "array([4, 2])"),
  ("np.lcm(4, 6)", "12"),
  ("np.insert([1, 2, 3], 1, [9, 8])", "array([1, 9, 8, 2, 3])"),
  ("np.delete([1, 2, 3], [0, -1])", "array([2])"),
  ("np.delete(np.arange(6).reshape(2, 3), 1, axis=1)", "array([[0, 2],\n       [3, 5]])"),
  ("np.take(np.arange(6).reshape(2, 3), [2, 0], axis=1)", "array([[2, 0],\n       [5, 3]])"),
  ("np.split(np.arange(6), 3)", "[array([0, 1]), array([2, 3]), array([4, 5])]"),
  ("np.array_split(np.arange(5), 2)", "[array([0, 1, 2]), array([3, 4])]"),
  ("np.split(np.arange(6), [2, 3])", "[array([0, 1]), array([2]), array([3, 4, 5])]"),
  ("np.triu(np.arange(9).reshape(3, 3), 1)", "array([[0, 1, 2],\n       [0, 0, 5],\n       [0, 0, 0]])"),
  ("np.tril([[1, 2], [3, 4]])", "array([[1, 0],\n       [3, 4]])"),
  ("np.rot90([[1, 2], [3, 4]])", "array([[2, 4],\n       [1, 3]])"),
  ("np.fliplr([[1, 2], [3, 4]])", "array([[2, 1],\n       [4, 3]])"),
  ("np.flipud([[1, 2], [3, 4]])", "array([[3, 4],\n       [1, 2]])"),
  ("np.swapaxes(np.zeros((1, 2, 3)), 0, 2).shape", "(3, 2, 1)"),
  ("np.moveaxis(np.zeros((1, 2, 3)), 0, 2).shape", "(2, 3, 1)"),
  ("np.broadcast_to([1, 2], (2, 2))", "array([[1, 2],\n       [1, 2]])"),
  ("np.argwhere(np.eye(2))", "array([[0, 0],\n       [1, 1]])"),
  ("np.flatnonzero([0, 3, 0, 5])", "array([1, 3])"),
  ("np.isin([1, 2, 3], [2, 5])", "array([False,  True, False])"),
  ("np.union1d([3, 1], [2, 1])", "array([1, 2, 3])"),
  ("np.intersect1d([3, 1, 2], [2, 3])", "array([2, 3])"),
  ("np.setdiff1d([3, 1, 2], [2])", "array([1, 3])"),
  ("np.bincount([0, 1, 1, 3])", "array([1, 2, 0, 1])"),
  ("np.digitize([0.5, 1, 2.5], [1, 2])", "array([0, 1, 2])"),
  ("np.average([1, 2, 3], weights=[3, 2, 1])", "1.6666666666666667"),
  ("np.nansum([1, np.nan]), np.nanmax([1, np.nan, 3]), np.nanmean([np.nan, 2, 4])", "(1.0, 3.0, 3.0)"),
  ("np.nan_to_num([np.nan, 1])", "array([0., 1.])"),
  ("np.cov([1, 2, 3], [1, 2, 4])", "array([[1.        , 1.5       ],\n       [1.5       , 2.33333333]])"),
  ("np.corrcoef([1, 2, 3], [1, 2, 4])", "array([[1.        , 0.98198051],\n       [0.98198051, 1.        ]])"),
  ("np.amax([[1, 5], [2, 3]], axis=1), np.diagonal([[1, 2], [3, 4]])", "(array([5, 3]), array([1, 4]))"),
  ("np.iscomplexobj(np.array([1j])), np.isrealobj(1), np.ones(3).itemsize", "(True, True, 8)"),
  ("np.linspace(1, 2, 3, endpoint=False)", "array([1.        , 1.33333333, 1.66666667])"),
  ("np.logspace(-3, 0, 4)", "array([0.001, 0.01 , 0.1  , 1.   ])"),
  ("np.geomspace(1, 1000, 4)", "array([   1.,   10.,  100., 1000.])"),
  ("np.arange(5)", "array([0, 1, 2, 3, 4])"),
  ("np.arange(2, 10, 3)", "array([2, 5, 8])"),
  ("np.arange(0, 1, 0.25)", "array([0.  , 0.25, 0.5 , 0.75])"),
  ("np.arange(12).reshape(3, 4)", "array([[ 0,  1,  2,  3],\n       [ 4,  5,  6,  7],\n       [ 8,  9, 10, 11]])"),
  (
    "np.arange(24).reshape(2, 3, 4)",
    "array([[[ 0,  1,  2,  3],\n        [ 4,  5,  6,  7],\n        [ 8,  9, 10, 11]],\n\n       [[12, 13, 14, 15],\n        [16, 17, 18, 19],\n        [20, 21, 22, 23]]])"
  ),
  ("np.zeros((2, 3))", "array([[0., 0., 0.],\n       [0., 0., 0.]])"),
  ("np.ones(3, dtype=int)", "array([1, 1, 1])"),
  ("np.eye(3)", "array([[1., 0., 0.],\n       [0., 1., 0.],\n       [0., 0., 1.]])"),
  ("np.full((2, 2), 7)", "array([[7, 7],\n       [7, 7]])"),
  ("np.array([1, 2.5, 3])", "array([1. , 2.5, 3. ])"),
  ("np.array([True, False, True])", "array([ True, False,  True])"),
  ("np.array([1+2j, 3.5])", "array([1. +2.j, 3.5+0.j])"),
  ("np.array([])", "array([], dtype=float64)"),
  ("np.array([1e-5, 1.0])", "array([1.e-05, 1.e+00])"),
  ("np.array([1e10, 1.0])", "array([1.e+10, 1.e+00])"),
  ("np.array([1/3, 2/3])", "array([0.33333333, 0.66666667])"),
  ("np.array([np.nan, 1.0, np.inf])", "array([nan,  1., inf])"),
  ("np.array([-1.5, 2, 300])", "array([ -1.5,   2. , 300. ])"),
  ("np.arange(1001)", "array([   0,    1,    2, ...,  998,  999, 1000], shape=(1001,))"),
  (
    "np.linspace(0, 1, 25)",
    "array([0.        , 0.04166667, 0.08333333, 0.125     , 0.16666667,\n       0.20833333, 0.25      , 0.29166667, 0.33333333, 0.375     ,\n       0.41666667, 0.45833333, 0.5       , 0.54166667, 0.58333333,\n       0.625     , 0.66666667, 0.70833333, 0.75      , 0.79166667,\n       0.83333333, 0.875     , 0.91666667, 0.95833333, 1.        ])"
  ),
  (
    "np.linspace(-1, 1, 2000)",
    "array([-1.       , -0.9989995, -0.997999 , ...,  0.997999 ,  0.9989995,\n        1.       ], shape=(2000,))"
  ),
  ("np.arange(10)[2:8:2]", "array([2, 4, 6])"),
  ("np.arange(10)[::-1]", "array([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])"),
  ("np.arange(12).reshape(3, 4)[:, 1]", "array([1, 5, 9])"),
  ("np.arange(12).reshape(3, 4)[1]", "array([4, 5, 6, 7])"),
  ("np.arange(12).reshape(3, 4)[-1, -1]", "11"),
  ("np.arange(12).reshape(3, 4)[[0, 2], 1:3]", "array([[ 1,  2],\n       [ 9, 10]])"),
  ("np.arange(12).reshape(3, 4)[..., None].shape", "(3, 4, 1)"),
  ("np.arange(10)[np.arange(10) % 3 == 0]", "array([0, 3, 6, 9])"),
  ("np.arange(6).reshape(2, 3).T", "array([[0, 3],\n       [1, 4],\n       [2, 5]])"),
  ("np.arange(6).reshape(2, 3) + np.array([10, 20, 30])", "array([[10, 21, 32],\n       [13, 24, 35]])"),
  ("np.arange(3)[:, None] * np.arange(4)", "array([[0, 0, 0, 0],\n       [0, 1, 2, 3],\n       [0, 2, 4, 6]])"),
  ("np.array([1, 2, 3]) / 2", "array([0.5, 1. , 1.5])"),
  ("np.array([7, -7]) // 2", "array([ 3, -4])"),
  ("np.array([7, -7]) % 3", "array([1, 2])"),
  ("2 ** np.arange(5)", "array([ 1,  2,  4,  8, 16])"),
  ("np.arange(5) ** 2", "array([ 0,  1,  4,  9, 16])"),
  ("-np.arange(3)", "array([ 0, -1, -2])"),
  ("~np.array([True, False])", "array([False,  True])"),
  ("np.array([1, 2]) > 1", "array([False,  True])"),
  ("np.array([1.0, 2.0]) == np.array([1.0, 3.0])", "array([ True, False])"),
  ("(np.arange(5) > 1) & (np.arange(5) < 4)", "array([False, False,  True,  True, False])"),
  ("np.arange(6).reshape(2, 3).sum(axis=0)", "array([3, 5, 7])"),
  ("np.arange(6).reshape(2, 3).sum(axis=1)", "array([ 3, 12])"),
  ("np.arange(6).reshape(2, 3).mean(axis=0)", "array([1.5, 2.5, 3.5])"),
  ("np.arange(6).reshape(2, 3).mean(axis=1, keepdims=True)", "array([[1.],\n       [4.]])"),
  ("np.arange(6).sum()", "15"),
  ("np.array([3, 1, 2]).max()", "3"),
  ("np.array([[3, 1], [2, 5]]).min(axis=1)", "array([1, 2])"),
  ("np.array([[3, 1], [2, 5]]).argmax(axis=0)", "array([0, 1])"),
  ("np.cumsum(np.arange(5))", "array([ 0,  1,  3,  6, 10])"),
  ("np.cumprod(np.array([1, 2, 3, 4]))", "array([ 1,  2,  6, 24])"),
  ("np.diff(np.array([1, 4, 9, 16]))", "array([3, 5, 7])"),
  ("np.sort(np.array([3, 1, 2]))", "array([1, 2, 3])"),
  ("np.argsort(np.array([3, 1, 2]))", "array([1, 2, 0])"),
  ("np.unique(np.array([3, 1, 2, 3, 1]))", "array([1, 2, 3])"),
  ("np.where(np.arange(5) > 2, 10, np.arange(5))", "array([ 0,  1,  2, 10, 10])"),
  ("np.where(np.array([0, 1, 0, 1]))", "(array([1, 3]),)"),
  ("np.clip(np.arange(5), 1, 3)", "array([1, 1, 2, 3, 3])"),
  ("np.concatenate([np.arange(3), np.arange(2)])", "array([0, 1, 2, 0, 1])"),
  ("np.vstack([np.arange(3), np.ones(3)])", "array([[0., 1., 2.],\n       [1., 1., 1.]])"),
  ("np.hstack([np.arange(3), np.arange(2)])", "array([0, 1, 2, 0, 1])"),
  ("np.stack([np.arange(3), np.arange(3)], axis=1)", "array([[0, 0],\n       [1, 1],\n       [2, 2]])"),
  ("np.meshgrid(np.arange(3), np.arange(2))[0]", "array([[0, 1, 2],\n       [0, 1, 2]])"),
  ("np.meshgrid(np.arange(3), np.arange(2))[1]", "array([[0, 0, 0],\n       [1, 1, 1]])"),
  ("np.dot(np.array([1, 2, 3]), np.array([4, 5, 6]))", "32"),
  ("np.arange(4).reshape(2, 2) @ np.array([1, 1])", "array([1, 5])"),
  ("np.arange(4).reshape(2, 2) @ np.arange(4).reshape(2, 2)", "array([[ 2,  3],\n       [ 6, 11]])"),
  ("np.outer(np.arange(3), np.arange(3))", "array([[0, 0, 0],\n       [0, 1, 2],\n       [0, 2, 4]])"),
  ("np.cross(np.array([1, 0, 0]), np.array([0, 1, 0]))", "array([0, 0, 1])"),
  ("np.std(np.array([1.0, 2.0, 3.0, 4.0]))", "1.118033988749895"),
  ("np.var(np.array([1, 2, 3, 4]), ddof=1)", "1.6666666666666667"),
  ("np.median(np.array([3, 1, 2, 4]))", "2.5"),
  ("np.percentile(np.array([1, 2, 3, 4, 5]), 30)", "2.2"),
  ("np.percentile(np.array([1, 2, 3, 4, 5]), [25, 75])", "array([2., 4.])"),
  ("np.all(np.array([True, False]))", "False"),
  ("np.any(np.array([[True, False], [False, False]]), axis=1)", "array([ True, False])"),
  ("np.sqrt(np.array([1, 4, 9]))", "array([1., 2., 3.])"),
  ("np.exp(np.array([0, 1, 2]))", "array([1.        , 2.71828183, 7.3890561 ])"),
  ("np.sin(np.linspace(0, np.pi, 3))", "array([0.0000000e+00, 1.0000000e+00, 1.2246468e-16])"),
  ("np.log10(np.array([1, 10, 100]))", "array([0., 1., 2.])"),
  ("np.arctan2(np.array([1, -1]), np.array([1, 1]))", "array([ 0.78539816, -0.78539816])"),
  ("np.floor(np.array([-1.5, 1.5]))", "array([-2.,  1.])"),
  ("np.round(np.array([0.5, 1.5, 2.567]), 1)", "array([0.5, 1.5, 2.6])"),
  ("np.round(np.array([0.5, 1.5, 2.5]))", "array([0., 2., 2.])"),
  ("np.sign(np.array([-2, 0, 3]))", "array([-1,  0,  1])"),
  ("np.maximum(np.array([1, 5]), np.array([3, 2]))", "array([3, 5])"),
  ("np.power(np.array([1, 2, 3]), 3)", "array([ 1,  8, 27])"),
  ("np.interp(2.5, [1, 2, 3], [3, 2, 0])", "1.0"),
  ("np.trapezoid([1, 2, 3])", "4.0"),
  ("np.trapezoid(np.array([0.0, 1.0, 4.0]), x=np.array([0.0, 1.0, 2.0]))", "3.0"),
  ("np.polyval([1, 2, 3], 2)", "11"),
  ("np.isnan(np.array([1.0, np.nan]))", "array([False,  True])"),
  ("np.isclose(1.0, 1.0 + 1e-9)", "True"),
  ("np.allclose(np.array([1.0, 2.0]), np.array([1.0, 2.0 + 1e-9]))", "True"),
  ("np.array_equal(np.arange(3), np.array([0, 1, 2]))", "True"),
  ("np.zeros_like(np.arange(3))", "array([0, 0, 0])"),
  ("np.ones_like(np.array([1.5, 2.5]))", "array([1., 1.])"),
  ("np.array([[1, 2], [3, 4]]).tolist()", "[[1, 2], [3, 4]]"),
  ("np.array([1, 2, 3]).dtype", "dtype('int64')"),
  ("np.array([1.0]).dtype", "dtype('float64')"),
  ("np.array([1, 2, 3]).astype(float)", "array([1., 2., 3.])"),
  ("np.array([1.7, -1.7]).astype(int)", "array([ 1, -1])"),
  ("np.arange(6).reshape(2, -1).shape", "(2, 3)"),
  ("np.arange(6).reshape(2, 3).ravel()", "array([0, 1, 2, 3, 4, 5])"),
  ("np.abs(np.array([-1, 2, -3]))", "array([1, 2, 3])"),
  ("abs(np.array([-1.5, 2]))", "array([1.5, 2. ])"),
  ("np.abs(np.array([3+4j]))", "array([5.])"),
  ("np.exp(1j * np.pi * np.arange(2))", "array([ 1.+0.0000000e+00j, -1.+1.2246468e-16j])"),
  ("np.histogram(np.array([1, 2, 2, 3, 3, 3]), bins=3)[0]", "array([1, 2, 3])"),
  ("np.tile(np.array([1, 2]), 3)", "array([1, 2, 1, 2, 1, 2])"),
  ("np.repeat(np.array([1, 2]), 2)", "array([1, 1, 2, 2])"),
  ("np.roll(np.arange(5), 2)", "array([3, 4, 0, 1, 2])"),
  ("np.flip(np.arange(4))", "array([3, 2, 1, 0])"),
  ("np.gradient(np.array([1.0, 4.0, 9.0, 16.0]))", "array([3., 4., 6., 7.])"),
  ("np.searchsorted(np.array([1, 3, 5]), 3)", "1"),
  ("np.convolve([1, 2, 3], [0, 1, 0.5])", "array([0. , 1. , 2.5, 4. , 1.5])"),
  ("np.linspace(0, 1, 101).sum()", "50.49999999999999"),
  ("np.sin(np.arange(1000)).sum()", "-0.01290990645883694"),
  ("np.arange(3) in [1] if False else 2 in np.arange(3)", "True"),
  ("len(np.zeros((4, 2)))", "4"),
  ("[x * 2 for x in np.arange(3)]", "[0, 2, 4]"),
  ("sum(np.arange(5))", "10"),
  ("np.diag([1, 2])", "array([[1, 0],\n       [0, 2]])"),
  ("np.trace(np.arange(9).reshape(3, 3))", "12"),
  ("np.array([[1.25, 100.0], [-3, 0.001]])", "array([[ 1.25e+00,  1.00e+02],\n       [-3.00e+00,  1.00e-03]])"),
  ("np.array([0.1, 0.25, 1/3]).reshape(3, 1)", "array([[0.1       ],\n       [0.25      ],\n       [0.33333333]])"),
  ("np.array([[1+1j, 2], [0.5j, -1]])", "array([[ 1.+1.j ,  2.+0.j ],\n       [ 0.+0.5j, -1.+0.j ]])"),
  ("np.array([1e-300, 1e300])", "array([1.e-300, 1.e+300])"),
  ("np.array(['a', 'b']) if False else np.array([1, 2])[0]", "1"),
  ("np.array([0.1]) * 3", "array([0.3])"),
  ("np.array([1, 2, 3]) + 0.5", "array([1.5, 2.5, 3.5])"),
  ("np.array([10**8, 1.5])", "array([1.0e+08, 1.5e+00])"),
  ("np.array([123456.789, 0.5])", "array([1.23456789e+05, 5.00000000e-01])"),
  ("np.array([1e5, 1e-3, 12.0])", "array([1.0e+05, 1.0e-03, 1.2e+01])"),
  ("np.float64(3) / 2", "1.5"),
  ("np.int64(7.9)", "7"),
  ("np.nan", "nan"),
  ("np.pi", "3.141592653589793"),
  ("np.vectorize(lambda x: x + 1)(np.arange(3))", "array([1, 2, 3])"),
  ("np.expand_dims(np.arange(2), 0).shape", "(1, 2)"),
  ("np.transpose(np.arange(6).reshape(1, 2, 3)).shape", "(3, 2, 1)"),
  ("np.ptp(np.array([1, 9, 4]))", "8"),
  ("np.count_nonzero(np.array([0, 1, 2]))", "2"),
]
