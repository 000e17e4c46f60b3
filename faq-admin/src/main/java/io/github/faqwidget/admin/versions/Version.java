package io.github.faqwidget.admin.versions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a catalog.
 *
 * @param hash the hash of its files, as {@code CatalogFiles.version} has it
 * @param author who made it: a name, or {@code folder}
 * @param at when
 * @param comment what the author said of it; possibly empty
 * @param base the version that it was made of; null for a first one
 * @param served whether it is in service
 */
public record Version(
    String hash, String author, Instant at, String comment, @Nullable String base, boolean served) {}
