#include "CRSVG.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  unsigned domain;
  int code;
  char *message;
} Error; /* GError of GLib 2 */

typedef struct {
  double x, y, width, height;
} Rectangle; /* RsvgRectangle of librsvg 2.46 */

typedef int (*Writer)(void *closure, const unsigned char *data, unsigned length); /* cairo_write_func_t */

static struct {
  void *(*handle_new_from_data)(const unsigned char *, size_t, Error **);
  int (*render_document)(void *, void *, const Rectangle *, Error **);
  void (*unref)(void *);
  void (*error_free)(Error *);
  void *(*image_surface_create)(int, int, int);
  void *(*pdf_surface_create_for_stream)(Writer, void *, double, double);
  int (*write_to_png_stream)(void *, Writer, void *);
  void *(*create)(void *);
  void (*destroy)(void *);
  void (*surface_finish)(void *);
  void (*surface_destroy)(void *);
  int (*surface_status)(void *);
} api;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char missing[128]; /* the library or symbol that could not be found; empty when all are there */

static void *library(const char *name) {
  void *handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (!handle && !missing[0]) snprintf(missing, sizeof missing, "%s", name);
  return handle;
}

static void *symbol(void *handle, const char *name) {
  void *address = handle ? dlsym(handle, name) : NULL;
  if (!address && !missing[0]) snprintf(missing, sizeof missing, "%s", name);
  return address;
}

static void load(void) {
  void *rsvg = library("librsvg-2.so.2");
  void *cairo = library("libcairo.so.2");
  void *gobject = library("libgobject-2.0.so.0");
  if (missing[0]) return;
  api.handle_new_from_data = symbol(rsvg, "rsvg_handle_new_from_data");
  api.render_document = symbol(rsvg, "rsvg_handle_render_document");
  api.unref = symbol(gobject, "g_object_unref");
  api.error_free = symbol(gobject, "g_error_free"); /* found in libglib, a dependency of libgobject */
  api.image_surface_create = symbol(cairo, "cairo_image_surface_create");
  api.pdf_surface_create_for_stream = symbol(cairo, "cairo_pdf_surface_create_for_stream");
  api.write_to_png_stream = symbol(cairo, "cairo_surface_write_to_png_stream");
  api.create = symbol(cairo, "cairo_create");
  api.destroy = symbol(cairo, "cairo_destroy");
  api.surface_finish = symbol(cairo, "cairo_surface_finish");
  api.surface_destroy = symbol(cairo, "cairo_surface_destroy");
  api.surface_status = symbol(cairo, "cairo_surface_status");
}

typedef struct {
  unsigned char *bytes;
  size_t count, capacity;
} Buffer;

static int append(void *closure, const unsigned char *data, unsigned length) {
  Buffer *buffer = closure;
  if (buffer->count + length > buffer->capacity) {
    size_t capacity = (buffer->capacity + length) * 2;
    unsigned char *bytes = realloc(buffer->bytes, capacity);
    if (!bytes) return 11; /* CAIRO_STATUS_WRITE_ERROR */
    buffer->bytes = bytes;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->count, data, length);
  buffer->count += length;
  return 0;
}

static void fail(CRSVGOutput *output, int status, const char *message) {
  output->status = status;
  snprintf(output->message, sizeof output->message, "%s", message ? message : "");
}

static void fail_with(CRSVGOutput *output, Error *error) {
  fail(output, CRSVG_BAD_SVG, error ? error->message : "librsvg could not read the picture");
  if (error) api.error_free(error);
}

/* Draws the document on the surface, which it consumes. */
static void draw(void *surface, const char *svg, size_t length, double width, double height, CRSVGOutput *output) {
  Error *error = NULL;
  void *handle = api.handle_new_from_data((const unsigned char *)svg, length, &error);
  if (!handle) {
    fail_with(output, error);
    return;
  }
  void *context = api.create(surface);
  Rectangle viewport = {0, 0, width, height};
  if (!api.render_document(handle, context, &viewport, &error)) fail_with(output, error);
  api.destroy(context);
  api.unref(handle);
}

static int begin(CRSVGOutput *output) {
  memset(output, 0, sizeof *output);
  pthread_once(&once, load);
  if (missing[0]) fail(output, CRSVG_NOT_INSTALLED, missing);
  return output->status == CRSVG_OK;
}

static void finish(Buffer *buffer, CRSVGOutput *output) {
  if (output->status != CRSVG_OK) {
    free(buffer->bytes);
    return;
  }
  output->bytes = buffer->bytes;
  output->count = buffer->count;
}

void crsvg_png(const char *svg, size_t length, int width, int height, CRSVGOutput *output) {
  if (!begin(output)) return;
  Buffer buffer = {0};
  void *surface = api.image_surface_create(0 /* CAIRO_FORMAT_ARGB32 */, width, height);
  if (api.surface_status(surface) != 0) {
    fail(output, CRSVG_NO_MEMORY, "cairo could not make the canvas");
  } else {
    draw(surface, svg, length, width, height, output);
    if (output->status == CRSVG_OK && api.write_to_png_stream(surface, append, &buffer) != 0)
      fail(output, CRSVG_NO_MEMORY, "cairo could not encode the picture");
  }
  api.surface_destroy(surface);
  finish(&buffer, output);
}

void crsvg_pdf(const char *svg, size_t length, double width, double height, CRSVGOutput *output) {
  if (!begin(output)) return;
  Buffer buffer = {0};
  void *surface = api.pdf_surface_create_for_stream(append, &buffer, width, height);
  if (api.surface_status(surface) != 0) {
    fail(output, CRSVG_NO_MEMORY, "cairo could not make the page");
  } else {
    draw(surface, svg, length, width, height, output);
    api.surface_finish(surface);
    if (output->status == CRSVG_OK && api.surface_status(surface) != 0)
      fail(output, CRSVG_NO_MEMORY, "cairo could not encode the page");
  }
  api.surface_destroy(surface);
  finish(&buffer, output);
}

void crsvg_release(CRSVGOutput *output) {
  free(output->bytes);
  output->bytes = NULL;
  output->count = 0;
}
