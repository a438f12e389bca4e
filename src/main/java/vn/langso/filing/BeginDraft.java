package vn.langso.filing;

import java.util.UUID;

/**
 * Begins a draft for the one the actor stands for.
 *
 * @param id made by the client once per form; one id never makes two drafts
 * @param procedure its national code
 * @param caseCode empty when the procedure has one case only
 * @param unit code of the commune that is to decide; for a procedure of the province, its code
 */
public record BeginDraft(UUID id, String procedure, String caseCode, String unit) {}
