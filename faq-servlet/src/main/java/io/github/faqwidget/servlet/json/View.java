package io.github.faqwidget.servlet.json;

/** What the API answers with, whole: one of the shapes of docs/http-api.md. */
public sealed interface View
    permits CatalogListView, CatalogView, EntryListView, EntryView, HealthView, HitsView, Problem, RelatedView,
        SuggestionsView {}
