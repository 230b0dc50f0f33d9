using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Outreach.Sessions;

/// <summary>What service a session of a kind is, once it was held.</summary>
internal static class SessionService
{
    public static Heart HeartOf(SessionKind kind) => kind switch
    {
        SessionKind.SafetyClassroom or SessionKind.LeafletDrive or SessionKind.TechnicalTraining => Heart.Reassuring,
        SessionKind.EnergySavingTalk or SessionKind.CyclingRide or SessionKind.PaymentHelp or SessionKind.LightingImprovement
            => Heart.Comforting,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of session without a heart."),
    };

    /// <summary>The kind as the schema writes it: what readers of the outbox see.</summary>
    public static string ActivityOf(SessionKind kind) => kind switch
    {
        SessionKind.SafetyClassroom => "SAFETY_CLASSROOM",
        SessionKind.LeafletDrive => "LEAFLET_DRIVE",
        SessionKind.TechnicalTraining => "TECHNICAL_TRAINING",
        SessionKind.EnergySavingTalk => "ENERGY_SAVING_TALK",
        SessionKind.CyclingRide => "CYCLING_RIDE",
        SessionKind.PaymentHelp => "PAYMENT_HELP",
        SessionKind.LightingImprovement => "LIGHTING_IMPROVEMENT",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of session without a name."),
    };
}
