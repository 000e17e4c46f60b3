/**
 * Where everything is kept that must not be lost: an embedded database in a folder, or PostgreSQL.
 * {@link io.github.faqwidget.admin.store.Store} is the door; this package knows SQL and nothing of catalogs.
 */
@NullMarked
package io.github.faqwidget.admin.store;

import org.jspecify.annotations.NullMarked;
