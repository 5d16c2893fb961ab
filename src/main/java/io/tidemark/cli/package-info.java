/**
 * The commands: thin, each one wires rooms together and prints what they return.
 *
 * <p>{@link io.tidemark.cli.Main} is the program {@code tidemark}; each command is a class of its
 * own, named after the command. Data goes to standard output or to {@code --output}, all else to
 * standard error. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some documents were rejected.
 * {@code Main} alone turns failures into messages and exit codes; no other class ends the process.
 *
 * <pre>{@code
 * tidemark tag --published 2024-07-17 note.txt
 * }</pre>
 */
@NullMarked
package io.tidemark.cli;

import org.jspecify.annotations.NullMarked;
