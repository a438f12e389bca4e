package vn.langso.procedures;

import java.util.List;
import java.util.Map;

/**
 * Something that happens in a life and brings papers with it.
 *
 * @param code permanent, part of addresses
 * @param words what people call it, by language
 * @param procedures codes, the most needed first
 */
public record LifeEvent(String code, LocalText name, Map<String, List<String>> words, List<String> procedures) {}
