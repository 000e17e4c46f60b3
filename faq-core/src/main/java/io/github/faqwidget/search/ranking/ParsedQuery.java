package io.github.faqwidget.search.ranking;

import io.github.faqwidget.search.analysis.Concept;
import java.util.Set;

/**
 * What a text asks, each thing once.
 *
 * @param concepts the concepts of its words
 * @param sounds its sounds
 * @param unknownSounds those sounds that words make which the table does not have
 */
public record ParsedQuery(Set<Concept> concepts, Set<String> sounds, Set<String> unknownSounds) {}
