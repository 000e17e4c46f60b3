/**
 * The versions of catalogs, and which are served. {@link io.github.faqwidget.admin.versions.Versions} is the door.
 */
@NullMarked
package io.github.faqwidget.admin.versions;

import org.jspecify.annotations.NullMarked;
