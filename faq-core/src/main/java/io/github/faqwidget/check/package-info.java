/**
 * The command line for editors and continuous integration: says what a table or a folder of a catalog would make.
 */
@NullMarked
package io.github.faqwidget.check;

import org.jspecify.annotations.NullMarked;
