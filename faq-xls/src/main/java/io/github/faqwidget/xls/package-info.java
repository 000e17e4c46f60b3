/** Reads Excel's workbooks of before 2007. */
@NullMarked
package io.github.faqwidget.xls;

import org.jspecify.annotations.NullMarked;
