package vn.langso.identity.signin;

import java.util.List;
import java.util.Map;

/**
 * Answers that came in after their session had ended.
 *
 * @param page the page that shows the form
 * @param action where the form is sent
 * @param answers what was filled in, by field
 * @param field where the cursor was, as far as known
 */
record KeptForm(String page, String action, Map<String, List<String>> answers, String field) {}
