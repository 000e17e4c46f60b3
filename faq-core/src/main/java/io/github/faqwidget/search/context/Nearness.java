package io.github.faqwidget.search.context;

/**
 * How near entries are to where the reader is.
 *
 * @param entries each entry by its place in the catalog: 0 where it has nothing to do with it, 1 where it belongs there
 * @param toBeat what the nearest entry has to beat to be near at all
 */
public record Nearness(double[] entries, double toBeat) {}
