package vn.langso.identity.internal;

import static vn.langso.identity.PeopleProblem.ADMINISTRATOR_EXISTS;
import static vn.langso.identity.PeopleProblem.GRANT_WRONG;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.langso.audit.Audit;
import vn.langso.audit.AuditEntry;
import vn.langso.database.RowScope;
import vn.langso.identity.FirstAdministrator;
import vn.langso.identity.GrantRole;
import vn.langso.identity.OneTimeCodes;
import vn.langso.kernel.Actor;
import vn.langso.kernel.FieldProblem;
import vn.langso.kernel.Ids;
import vn.langso.kernel.Refusal;
import vn.langso.kernel.Role;
import vn.langso.kernel.Vietnam;

/** Makes the administrator whom nobody could grant anything yet. */
@Service
class FirstAdministratorDesk implements FirstAdministrator {

    private final OfficeStore offices;
    private final StaffPeople people;
    private final Places places;
    private final OneTimeCodes codes;
    private final ScopedTransactions transactions;
    private final Audit audit;
    private final InstantSource clock;

    FirstAdministratorDesk(
            OfficeStore offices,
            StaffPeople people,
            Places places,
            OneTimeCodes codes,
            ScopedTransactions transactions,
            Audit audit,
            InstantSource clock) {
        this.offices = offices;
        this.people = people;
        this.places = places;
        this.codes = codes;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String create(String name, String identityNumber, String province, boolean force) {
        return transactions.call(RowScope.EVERYTHING, () -> {
            if (offices.administrators(province, Vietnam.today(clock)) > 0 && !force) {
                throw new Refusal(ADMINISTRATOR_EXISTS);
            }
            return codes.issue(appoint(name, identityNumber, province), Actor.system());
        });
    }

    private UUID appoint(String name, String identityNumber, String province) {
        var command = new GrantRole(
                Ids.next(),
                name,
                identityNumber,
                Optional.empty(),
                Role.PROVINCE_ADMINISTRATOR,
                province,
                Vietnam.today(clock),
                Optional.empty());
        var seat = places.seat(command.role(), province)
                .filter(GrantRules::fits)
                .orElseThrow(() -> new Refusal(GRANT_WRONG, new FieldProblem("area", "people.grant.place")));
        var person = people.find(command, seat, Actor.system());
        offices.add(command, seat, person, null, clock.instant());
        offices.confirm(command.id(), null, clock.instant());
        audit.record(new AuditEntry(
                Actor.system(),
                province,
                "people.appoint-administrator",
                "grant:" + command.id(),
                Map.of("person", person.toString())));
        return person;
    }
}
