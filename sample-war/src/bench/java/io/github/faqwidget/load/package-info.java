/** Load from a closed loop of connections: {@link io.github.faqwidget.load.ClosedLoop} puts it on a target. */
@NullMarked
package io.github.faqwidget.load;

import org.jspecify.annotations.NullMarked;
