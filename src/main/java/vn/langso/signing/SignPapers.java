package vn.langso.signing;

import java.util.List;
import java.util.UUID;

/**
 * One signature on each of many papers.
 *
 * @param province two-digit code of the province whose papers they are
 * @param papers as {@link Signatures#submit} took them
 * @param key name of the key, as {@link SigningKeys} has it
 * @param field where on the paper: {@link Papers#OFFICER} or {@link Papers#AGENCY}
 */
public record SignPapers(String province, List<UUID> papers, String key, String field) {

    public SignPapers {
        papers = List.copyOf(papers);
    }
}
