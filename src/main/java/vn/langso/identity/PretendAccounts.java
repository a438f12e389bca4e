package vn.langso.identity;

import java.util.List;

/** The accounts that the pretend e-ID offers. There is none outside the demo. */
public interface PretendAccounts {

    List<PretendAccount> all();
}
