package vn.langso.dossiers.internal;

import java.time.Instant;
import java.util.UUID;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.procedures.DossierCode;

/** What of a dossier never changes: what was filed, by whom, for whom, where. */
record Filing(
        String province,
        DossierCode code,
        UUID key,
        String digest,
        String procedure,
        int procedureVersion,
        String title,
        String caseCode,
        FormReference form,
        Answers answers,
        Channel channel,
        String unit,
        UUID applicant,
        String applicantName,
        boolean helped,
        ProcessReference process,
        Instant submittedAt) {}
