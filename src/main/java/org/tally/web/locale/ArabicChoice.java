package org.tally.web.locale;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.util.Arrays;

/**
 * A choice between the forms of Arabic: {@code 0# 1# 2# 3# 11# 100#}. From a hundred on,
 * a number is chosen for by its last two digits where these are three or more, else as a
 * hundred.
 */
final class ArabicChoice extends ChoiceFormat {

	private static final long serialVersionUID = 1L;

	private static final int HUNDRED = 100;

	private static final int FEWEST = 3;

	ArabicChoice(ChoiceFormat choice) {
		super(choice.getLimits(), Arrays.stream(choice.getFormats()).toArray(String[]::new));
	}

	@Override
	public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
		return super.format(asCounted(number), to, position);
	}

	/** In newer Java versions whole numbers have a way of their own. */
	@Override
	public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
		return format((double) number, to, position);
	}

	private static double asCounted(double number) {
		if (number < HUNDRED) {
			return number;
		}
		double lastDigits = number % HUNDRED;
		return (lastDigits < FEWEST) ? HUNDRED : lastDigits;
	}

}
