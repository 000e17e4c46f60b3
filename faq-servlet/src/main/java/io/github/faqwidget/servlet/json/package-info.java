/**
 * The JSON shapes of docs/http-api.md as records, each made from the core's values, and
 * {@link io.github.faqwidget.servlet.json.Json} that writes them. The core stays free of JSON, and the JSON
 * stays the same however the core's records are named.
 */
@NullMarked
package io.github.faqwidget.servlet.json;

import org.jspecify.annotations.NullMarked;
