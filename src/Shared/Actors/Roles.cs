namespace ServiceTeams.Shared.Actors;

/// <summary>The values of the <c>role</c> claim.</summary>
public static class Roles
{
    /// <summary>The dispatch desk: takes calls and sends teams.</summary>
    public const string Dispatcher = "dispatcher";

    /// <summary>A member of a team.</summary>
    public const string Member = "member";

    /// <summary>Leads a team.</summary>
    public const string Leader = "leader";

    /// <summary>Coordinates the teams of a city or county.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>Reads figures, never a person's name, phone or address.</summary>
    public const string Analyst = "analyst";

    /// <summary>Keeps the system.</summary>
    public const string Administrator = "administrator";
}
