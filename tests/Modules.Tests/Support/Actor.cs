namespace Modules.Tests.Support;

/// <summary>Somebody with a token.</summary>
public sealed record Actor(string Subject, params string[] Roles)
{
    public static Actor Coordinator { get; } = new("coordinator-1", ServiceTeams.Shared.Actors.Roles.Coordinator);

    public static Actor Dispatcher { get; } = new("dispatcher-1", ServiceTeams.Shared.Actors.Roles.Dispatcher);

    public static Actor Member { get; } = new("member-1", ServiceTeams.Shared.Actors.Roles.Member);

    public static Actor Analyst { get; } = new("analyst-1", ServiceTeams.Shared.Actors.Roles.Analyst);
}
