package org.saheltimeline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saheltimeline.problem.Place;
import org.saheltimeline.text.Localized;

/** The rules by which claims become a toll, as design and methodology have them. */
class TollTest {

    private static final Place HERE = Place.start("events/x.yaml");

    @Test
    void noClaimAtAllIsNotReportedAndNotZero() {
        assertThat(toll().total()).isEmpty();
    }

    @Test
    void anExplicitZeroIsAClaim() {
        assertThat(toll(claim(Group.CIVILIANS, Figure.exactly(0))).total()).contains(new Range(0, 0, 0, false));
    }

    @Test
    void aClaimAboutTheInjuredOnlyReportsNoDead() {
        Claim injured = claim(Group.SOLDIERS, null, Figure.exactly(4), Scope.WHOLE);

        assertThat(toll(injured).total()).isEmpty();
        assertThat(toll(injured).groups().get(0).saysKilled()).isFalse();
    }

    @Test
    void claimsOfOneGroupAreAlternativesAndNeverAddedUp() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), exactly(Group.SOLDIERS, 60))
                        .total())
                .contains(new Range(29, 29, 60, false));
    }

    @Test
    void bestIsLow() {
        assertThat(toll(claim(Group.CIVILIANS, new Figure(50, 60, null))).total())
                .contains(new Range(50, 50, 60, false));
    }

    @Test
    void atLeastHasNoUpperBound() {
        Range range = toll(exactly(Group.SOLDIERS, 29), atLeast(Group.SOLDIERS, 60))
                .total()
                .orElseThrow();

        assertThat(range).isEqualTo(new Range(29, 29, 60, true));
        assertThat(range.high()).isEmpty();
        assertThat(range.isExact()).isFalse();
    }

    @Test
    void atMostAloneBeginsAtZero() {
        assertThat(toll(claim(Group.MILITIA, new Figure(null, 12, null))).total())
                .contains(new Range(0, 0, 12, false));
    }

    @Test
    void groupsAreSummed() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), exactly(Group.CIVILIANS, 4), exactly(Group.CIVILIANS, 7))
                        .total())
                .contains(new Range(33, 33, 36, false));
    }

    @Test
    void oneGroupWithoutAnUpperBoundLeavesTheSumWithout() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), atLeast(Group.MILITANTS, 24))
                        .total())
                .contains(new Range(53, 53, 53, true));
    }

    @Test
    void whoCountsEverybodyReplacesTheSum() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), exactly(Group.CIVILIANS, 4), exactly(Group.ALL, 40))
                        .total())
                .contains(new Range(40, 40, 40, false));
    }

    @Test
    void everybodyInWordsReplacesNothing() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), words(Group.ALL)).total()).contains(new Range(29, 29, 29, true));
    }

    @Test
    void aPartOfTheDeadAndMoreThanTheEventAreShownAndNotCounted() {
        Toll toll = toll(
                exactly(Group.SOLDIERS, 29),
                claim(Group.SOLDIERS, Figure.exactly(7), null, Scope.PART),
                claim(Group.SOLDIERS, Figure.exactly(200), null, Scope.WIDER));

        assertThat(toll.total()).contains(new Range(29, 29, 29, false));
        assertThat(toll.groups().get(0).claims()).hasSize(3);
    }

    @Test
    void aPartAloneIsNoToll() {
        assertThat(toll(claim(Group.SOLDIERS, Figure.exactly(7), null, Scope.PART))
                        .total())
                .isEmpty();
    }

    @Test
    void wordsAloneAreNoNumberButWereSaid() {
        Toll toll = toll(words(Group.MILITANTS));

        assertThat(toll.total()).isEmpty();
        assertThat(toll.groups().get(0).saysKilled()).isTrue();
        assertThat(toll.groups().get(0).killed()).isEmpty();
    }

    @Test
    void deadThatAreOnlyWordsLeaveTheSumOfTheOthersOpen() {
        assertThat(toll(exactly(Group.SOLDIERS, 29), words(Group.MILITANTS)).total())
                .contains(new Range(29, 29, 29, true));
    }

    @Test
    void whatTheEditorsRetainReplacesTheRule() {
        Toll toll =
                retained(new int[] {29, 35, 40}, List.of(), atLeast(Group.SOLDIERS, 29), exactly(Group.SOLDIERS, 60));

        assertThat(toll.total()).contains(new Range(29, 35, 40, false));
    }

    @Test
    void aRetainedBestKeepsTheClaimsRangeAroundIt() {
        Toll toll = retained(null, 35, null, List.of(), exactly(Group.SOLDIERS, 29), atLeast(Group.SOLDIERS, 60));

        assertThat(toll.total()).contains(new Range(29, 35, 60, true));
    }

    @Test
    void aRetainedBestBelowAllClaimsStretchesTheRange() {
        assertThat(retained(null, 12, null, List.of(), exactly(Group.SOLDIERS, 29))
                        .total())
                .contains(new Range(12, 12, 29, false));
    }

    @Test
    void whereOnlyTheEditorsHaveANumberItStands() {
        assertThat(retained(null, 12, null, List.of(), words(Group.SOLDIERS)).total())
                .contains(new Range(12, 12, 12, false));
    }

    @Test
    void theTotalCountsTheGroupsThatTheEditorsRetain() {
        Toll toll = retained(
                null,
                null,
                null,
                List.of(Group.SOLDIERS, Group.CIVILIANS),
                exactly(Group.SOLDIERS, 29),
                exactly(Group.CIVILIANS, 4),
                atLeast(Group.MILITANTS, 24));

        assertThat(toll.total()).contains(new Range(33, 33, 33, false));
        assertThat(toll.groups()).extracting(GroupToll::group).contains(Group.MILITANTS);
    }

    @Test
    void groupsStandInTheOrderOfTheirFirstClaim() {
        Toll toll = toll(exactly(Group.MILITANTS, 3), exactly(Group.SOLDIERS, 29), exactly(Group.MILITANTS, 24));

        assertThat(toll.groups()).extracting(GroupToll::group).containsExactly(Group.MILITANTS, Group.SOLDIERS);
    }

    @Test
    void aFigureNeedsANumberOrWordsAndItsEndsInOrder() {
        assertThatThrownBy(() -> new Figure(null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(60, 50, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Toll toll(Claim... claims) {
        return new Toll(List.of(claims), null);
    }

    private static Toll retained(int[] lowBestHigh, List<Group> groups, Claim... claims) {
        return retained(lowBestHigh[0], lowBestHigh[1], lowBestHigh[2], groups, claims);
    }

    private static Toll retained(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high,
            List<Group> groups,
            Claim... claims) {
        return new Toll(List.of(claims), new Fatalities(groups, low, best, high, Localized.neutral("why"), HERE));
    }

    private static Claim exactly(Group group, int killed) {
        return claim(group, Figure.exactly(killed));
    }

    private static Claim atLeast(Group group, int killed) {
        return claim(group, new Figure(killed, null, null));
    }

    private static Claim words(Group group) {
        return claim(group, new Figure(null, null, Localized.neutral("several dozen")));
    }

    private static Claim claim(Group group, Figure killed) {
        return claim(group, killed, null, Scope.WHOLE);
    }

    private static Claim claim(Group group, @Nullable Figure killed, @Nullable Figure injured, Scope scope) {
        return new Claim(
                group, null, killed, injured, Localized.neutral("RFI"), new Ref("rfi", HERE), null, scope, HERE);
    }
}
