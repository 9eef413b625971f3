package org.tally.article.figure;

import org.tally.article.mention.Coded;

/**
 * Who the people of a figure are (closed list); {@link #PEOPLE} where not said or mixed.
 */
public enum Population implements Coded {

	CIVILIANS, CHILDREN, WOMEN, COMBATANTS, SECURITY_FORCES, AID_WORKERS, JOURNALISTS, MEDICS, PEOPLE

}
