package vn.langso.signing;

import java.util.Optional;
import java.util.UUID;
import vn.langso.files.FileReference;

/**
 * Orders a paper to be signed by an officer and by the agency.
 *
 * @param id made by the caller; one id is never signed twice
 * @param province two-digit code of the province
 * @param commune code of the commune whose authority issues the paper
 * @param thing what the signed paper will belong to
 * @param code by which people name the result
 * @param title what the result is, as its code says it
 * @param holder whose it is, as its code says it
 * @param holderPerson who may read the signed paper, when it is somebody known here
 * @param paper what it says; its slip is added on signing
 * @param officer the person who decided and whose key signs
 */
public record SignPaper(
        UUID id,
        String province,
        String commune,
        FileReference thing,
        String code,
        String title,
        String holder,
        Optional<UUID> holderPerson,
        OfficialPaper paper,
        UUID officer) {}
