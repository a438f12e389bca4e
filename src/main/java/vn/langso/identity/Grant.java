package vn.langso.identity;

import vn.langso.kernel.Role;

/**
 * A role held today.
 *
 * @param role what the person is trusted with
 * @param area code of the unit whose whole subtree it reaches
 */
public record Grant(Role role, String area) {}
