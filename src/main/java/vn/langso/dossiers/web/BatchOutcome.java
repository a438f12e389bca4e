package vn.langso.dossiers.web;

import java.util.Optional;

/** What became of one dossier of several. @param refusal code of the problem when it was refused */
public record BatchOutcome(String code, Optional<String> refusal) {}
