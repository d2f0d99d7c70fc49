package org.saheltimeline.verify;

import java.util.Comparator;
import java.util.List;

/**
 * How a site compares with its list.
 *
 * @param files how many are listed
 * @param findings by path
 */
public record Verification(int files, List<Finding> findings) {

    public Verification {
        findings = findings.stream().sorted(Comparator.comparing(Finding::path)).toList();
    }

    /** Whether every listed file is there with its bytes; others may be there, too. */
    public boolean holds() {
        return findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.EXTRA);
    }
}
