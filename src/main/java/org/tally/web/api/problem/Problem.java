package org.tally.web.api.problem;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A problem detail.
 *
 * @param type address of the kind of problem, on the API's page
 * @param title the kind in words
 * @param detail what to change, or null
 * @param more further members, such as the parameter at fault
 */
record Problem(String type, String title, int status, @Nullable String detail, Map<String, Object> more) {

	Map<String, @Nullable Object> members() {
		Map<String, @Nullable Object> members = new LinkedHashMap<>();
		members.put("type", this.type);
		members.put("title", this.title);
		members.put("status", this.status);
		if (this.detail != null) {
			members.put("detail", this.detail);
		}
		members.putAll(this.more);
		return members;
	}

}
