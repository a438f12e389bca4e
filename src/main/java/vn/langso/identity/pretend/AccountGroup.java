package vn.langso.identity.pretend;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.langso.identity.PretendAccount;

/**
 * Accounts that stand together on the page: the citizens of a province, or those in its offices.
 *
 * @param province by name
 */
public record AccountGroup(String province, boolean staff, List<PretendAccount> accounts) {

    public AccountGroup {
        accounts = List.copyOf(accounts);
    }

    /** Provinces in the order they come in, the citizens of each before its staff. */
    static List<AccountGroup> of(List<PretendAccount> accounts) {
        var provinces = accounts.stream()
                .collect(Collectors.groupingBy(AccountGroup::provinceOf, LinkedHashMap::new, Collectors.toList()));
        return provinces.entrySet().stream()
                .flatMap(
                        province -> province.getValue().stream()
                                .collect(Collectors.partitioningBy(PretendAccount::staff))
                                .entrySet()
                                .stream()
                                .sorted(Comparator.comparing(kind -> kind.getKey()))
                                .map(kind -> new AccountGroup(province.getKey(), kind.getKey(), kind.getValue())))
                .filter(group -> !group.accounts().isEmpty())
                .toList();
    }

    private static String provinceOf(PretendAccount account) {
        return account.place().substring(account.place().lastIndexOf(',') + 1).strip();
    }
}
