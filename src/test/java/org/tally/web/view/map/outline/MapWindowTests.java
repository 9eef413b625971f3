package org.tally.web.view.map.outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tally.search.query.GeoBox;
import org.tally.search.view.Tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MapWindowTests {

	@Test
	void theProjectionIsUndoneByItsInverse() {
		for (double latitude : new double[] { -85, -33.3, 0, 36.34, 84 }) {
			assertThat(Tile.latitude(Tile.down(latitude))).isCloseTo(latitude, within(1e-9));
		}
		assertThat(Tile.longitude(Tile.across(43.13))).isCloseTo(43.13, within(1e-9));
		assertThat(Tile.down(0)).isEqualTo(0.5);
	}

	@Test
	void aTileHoldsThePointItIsOf() {
		GeoBox box = Tile.of(9, 36.34, 43.13).box();
		assertThat(36.34).isBetween(box.south(), box.north());
		assertThat(43.13).isBetween(box.west(), box.east());
		assertThat(Tile.of(9, 90, 180)).isEqualTo(new Tile(9, 511, 0));
		assertThat(Tile.of(9, -90, -180)).isEqualTo(new Tile(9, 0, 511));
	}

	@Test
	void aBoxIsShownWhole() {
		GeoBox box = new GeoBox(38, 33, 46, 37);
		MapWindow window = MapWindow.around(box);
		assertThat(window.shows(33, 38)).isTrue();
		assertThat(window.shows(37, 46)).isTrue();
		assertThat(window.level()).isEqualTo(5);
	}

	@Test
	void theWindowStaysOnTheMapAtTheDateLine() {
		GeoBox east = MapWindow.of(-17.7, 178, 4).box();
		assertThat(east.east()).isCloseTo(180, within(1e-9));
		GeoBox west = MapWindow.of(-13.8, -171.8, 3).moved(-9, 0).box();
		assertThat(west.west()).isCloseTo(-180, within(1e-9));
		assertThat(MapWindow.of(89, 0, 0).box().north()).isLessThanOrEqualTo(90);
	}

	@Test
	void anAddressIsReadBack() {
		MapWindow window = MapWindow.of(36.34, 43.13, 6);
		MapWindow read = MapWindow.parse(window.code()).orElseThrow();
		assertThat(read.level()).isEqualTo(6);
		assertThat(read.across()).isCloseTo(window.across(), within(1e-6));
		assertThat(read.code()).isEqualTo(window.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1,2", "1,2,3,4", "NaN,2,3", "Infinity,0,1", "1,2,99999999999", "x,y,z" })
	void whatIsNoWindowIsNotRead(String code) {
		assertThat(MapWindow.parse(code)).isEmpty();
	}

	@Test
	void hugeNumbersAreTakenToTheEdge() {
		assertThat(MapWindow.parse("1e300,-1e300,-7").orElseThrow().level()).isZero();
		assertThat(MapWindow.parse("-1e300,1e300,2147483647").orElseThrow().box().east()).isLessThanOrEqualTo(180);
	}

}
