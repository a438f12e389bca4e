package vn.langso.dossiers.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.database.RowScope;
import vn.langso.dossiers.DossierChanged;
import vn.langso.messages.Messages;
import vn.langso.messages.NewMessage;

/** Tells the applicant what happened to a dossier, in the inbox. Hearing of it twice tells it once. */
@Component
class DossierNews {

    /** The acts that are news to the applicant, by the message that tells them. */
    private static final Map<String, String> TEMPLATES = Map.of(
            "submit", "dossier-filed",
            "receive", "dossier-received",
            "refuse", "dossier-refused",
            "ask-supplement", "dossier-supplement",
            "ask-payment", "dossier-payment",
            "finish", "dossier-ready",
            "stop", "dossier-stopped",
            "apologise", "dossier-late");

    private final DossierStore dossiers;
    private final Messages messages;
    private final TransactionTemplate transaction;

    DossierNews(DossierStore dossiers, Messages messages, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.messages = messages;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    void on(DossierChanged changed) {
        var template = TEMPLATES.get(changed.act());
        if (template != null) {
            RowScope.EVERYTHING.run(() -> transaction.executeWithoutResult(status -> tell(changed, template)));
        }
    }

    private void tell(DossierChanged changed, String template) {
        var filing = dossiers.find(changed.code()).orElseThrow().filing();
        var event = changed.code() + "/" + changed.number();
        messages.send(new NewMessage(
                UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)),
                filing.province(),
                changed.applicant(),
                template,
                List.of(filing.title(), changed.code().value()),
                "/dossiers/" + changed.code()));
    }
}
