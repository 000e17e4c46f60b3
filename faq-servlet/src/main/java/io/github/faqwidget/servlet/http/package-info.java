/**
 * What every answer shares, whichever server runs it: bounds on the request, problems, tags, compression,
 * security headers, other origins; and the widget's files.
 */
@NullMarked
package io.github.faqwidget.servlet.http;

import org.jspecify.annotations.NullMarked;
