package vn.langso.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import vn.langso.procedures.DossierCode;

/** An electronic result that somebody holds and may hand in again. @param title of the paper, in Vietnamese */
public record OwnResult(DossierCode dossier, UUID file, String title, String number, LocalDate issuedOn) {}
