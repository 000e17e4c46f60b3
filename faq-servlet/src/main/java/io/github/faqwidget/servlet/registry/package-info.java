/**
 * The catalogs in service, and how they come and go with their files.
 * {@link io.github.faqwidget.servlet.registry.CatalogRegistry} is the door.
 */
@NullMarked
package io.github.faqwidget.servlet.registry;

import org.jspecify.annotations.NullMarked;
