package org.saheltimeline.model;

import static org.saheltimeline.model.EventType.BATTLES;
import static org.saheltimeline.model.EventType.EXPLOSIONS_REMOTE_VIOLENCE;
import static org.saheltimeline.model.EventType.PROTESTS;
import static org.saheltimeline.model.EventType.RIOTS;
import static org.saheltimeline.model.EventType.STRATEGIC_DEVELOPMENTS;
import static org.saheltimeline.model.EventType.VIOLENCE_AGAINST_CIVILIANS;

import java.util.Arrays;
import java.util.List;

/** ACLED's sub-event types, each under its event type. */
public enum SubEventType implements Word {
    GOVERNMENT_REGAINS_TERRITORY(BATTLES, "Government regains territory"),
    NON_STATE_ACTOR_OVERTAKES_TERRITORY(BATTLES, "Non-state actor overtakes territory"),
    ARMED_CLASH(BATTLES, "Armed clash"),
    EXCESSIVE_FORCE_AGAINST_PROTESTERS(PROTESTS, "Excessive force against protesters"),
    PROTEST_WITH_INTERVENTION(PROTESTS, "Protest with intervention"),
    PEACEFUL_PROTEST(PROTESTS, "Peaceful protest"),
    VIOLENT_DEMONSTRATION(RIOTS, "Violent demonstration"),
    MOB_VIOLENCE(RIOTS, "Mob violence"),
    CHEMICAL_WEAPON(EXPLOSIONS_REMOTE_VIOLENCE, "Chemical weapon"),
    AIR_DRONE_STRIKE(EXPLOSIONS_REMOTE_VIOLENCE, "Air/drone strike"),
    SUICIDE_BOMB(EXPLOSIONS_REMOTE_VIOLENCE, "Suicide bomb"),
    SHELLING_ARTILLERY_MISSILE_ATTACK(EXPLOSIONS_REMOTE_VIOLENCE, "Shelling/artillery/missile attack"),
    REMOTE_EXPLOSIVE_LANDMINE_IED(EXPLOSIONS_REMOTE_VIOLENCE, "Remote explosive/landmine/IED"),
    GRENADE(EXPLOSIONS_REMOTE_VIOLENCE, "Grenade"),
    SEXUAL_VIOLENCE(VIOLENCE_AGAINST_CIVILIANS, "Sexual violence"),
    ATTACK(VIOLENCE_AGAINST_CIVILIANS, "Attack"),
    ABDUCTION_FORCED_DISAPPEARANCE(VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
    AGREEMENT(STRATEGIC_DEVELOPMENTS, "Agreement"),
    ARRESTS(STRATEGIC_DEVELOPMENTS, "Arrests"),
    CHANGE_TO_GROUP_ACTIVITY(STRATEGIC_DEVELOPMENTS, "Change to group/activity"),
    DISRUPTED_WEAPONS_USE(STRATEGIC_DEVELOPMENTS, "Disrupted weapons use"),
    HEADQUARTERS_OR_BASE_ESTABLISHED(STRATEGIC_DEVELOPMENTS, "Headquarters or base established"),
    LOOTING_PROPERTY_DESTRUCTION(STRATEGIC_DEVELOPMENTS, "Looting/property destruction"),
    NON_VIOLENT_TRANSFER_OF_TERRITORY(STRATEGIC_DEVELOPMENTS, "Non-violent transfer of territory"),
    OTHER(STRATEGIC_DEVELOPMENTS, "Other");

    private final EventType type;
    private final String acledName;
    private final String slug;

    SubEventType(EventType type, String acledName) {
        this.type = type;
        this.acledName = acledName;
        this.slug = Slug.of(acledName);
    }

    public EventType type() {
        return type;
    }

    /** The name as ACLED writes it. */
    @Override
    public String word() {
        return acledName;
    }

    /** The name in a message key: lower case, words joined by hyphens. */
    public String slug() {
        return slug;
    }

    /** ACLED's names of the sub-event types under an event type. */
    public static List<String> namesUnder(EventType type) {
        return Arrays.stream(values())
                .filter(sub -> sub.type == type)
                .map(SubEventType::word)
                .toList();
    }
}
