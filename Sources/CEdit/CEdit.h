#pragma once
// libedit keeps its settings in global variables, which Swift 6 does not let us write; one line each.
#include <stdio.h>
#include <editline/readline.h>

/* Words end at these characters; a dot belongs to the word, so that `x.di` completes as a whole. */
static inline void cedit_set_completion(rl_completion_func_t *complete) {
  static char breaks[] = " \t\n\"'`@$><=;|&{}()[]+-*/^%,:~!";
  rl_completer_word_break_characters = breaks;
  rl_attempted_completion_function = complete;
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
}

static inline const char *cedit_line(void) { return rl_line_buffer; }
static inline const char *cedit_version(void) { return rl_library_version; }
