#ifndef IMPULSE_CRSVG_H
#define IMPULSE_CRSVG_H

#include <stddef.h>

/* librsvg and cairo are loaded with dlopen() at the first call: a process that writes no picture never pays for them. */

enum {
  CRSVG_OK = 0,
  CRSVG_NOT_INSTALLED = 1, /* a library or a symbol is missing; the message names it */
  CRSVG_BAD_SVG = 2,       /* librsvg refused the document; the message is librsvg's */
  CRSVG_NO_MEMORY = 3,     /* cairo could not make or write the surface */
};

typedef struct {
  int status;
  unsigned char *bytes; /* owned by the caller, released by crsvg_release */
  size_t count;
  char message[256]; /* empty unless status is an error */
} CRSVGOutput;

/* Draws `svg` into a canvas of `width` x `height` pixels and encodes it as PNG. */
void crsvg_png(const char *svg, size_t length, int width, int height, CRSVGOutput *output);

/* Draws `svg` on one page of `width` x `height` points and encodes it as PDF. */
void crsvg_pdf(const char *svg, size_t length, double width, double height, CRSVGOutput *output);

void crsvg_release(CRSVGOutput *output);

#endif
