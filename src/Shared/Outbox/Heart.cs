namespace ServiceTeams.Shared.Outbox;

/// <summary>五心: the five kinds of service that a campaign counts.</summary>
public enum Heart
{
    /// <summary>贴心: repairs, emergency supply cards, service connections.</summary>
    Considerate = 1,

    /// <summary>专心: supply assurance.</summary>
    Dedicated = 2,

    /// <summary>安心: safety classrooms, talks, trainings, assessments.</summary>
    Reassuring = 3,

    /// <summary>舒心: lighting, payment help, energy saving.</summary>
    Comforting = 4,

    /// <summary>爱心: everything for care recipients.</summary>
    Caring = 5,
}
