package vn.langso.identity.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistration;

/** The e-ID provider of this site. */
public interface EidProvider {

    /**
     * Its address book and what it knows us by.
     *
     * @throws EidAway when the provider has to be asked for it and does not answer
     */
    ClientRegistration registration();

    /** Whether there is any. */
    boolean present();
}
