using AuthorizationOptions = Microsoft.AspNetCore.Authorization.AuthorizationOptions;

namespace ServiceTeams.Shared.Actors;

/// <summary>
/// Who may do what: the one place that decides. A mutation or field names a policy with <c>[Authorize]</c>; which roles
/// that means is written here and nowhere else.
/// </summary>
public static class Policies
{
    /// <summary>May ask at all.</summary>
    public const string Read = nameof(Read);

    /// <summary>May see a person's name, phone and address.</summary>
    public const string ReadPersonalData = nameof(ReadPersonalData);

    /// <summary>May keep teams, members, communities, service points and customers.</summary>
    public const string KeepRegistry = nameof(KeepRegistry);

    /// <summary>May take a fault report.</summary>
    public const string ReportFaults = nameof(ReportFaults);

    /// <summary>May send a team and cancel an order.</summary>
    public const string Dispatch = nameof(Dispatch);

    /// <summary>May work on an order: arrive, restore, close.</summary>
    public const string WorkOnOrders = nameof(WorkOnOrders);

    /// <summary>The claim that names the actor; without it nobody may anything.</summary>
    public const string SubjectClaim = "sub";

    private static readonly Dictionary<string, string[]> s_roles = new()
    {
        [Read] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Analyst, Roles.Administrator],
        [ReadPersonalData] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [KeepRegistry] = [Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [ReportFaults] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [Dispatch] = [Roles.Dispatcher, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [WorkOnOrders] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
    };

    /// <summary>Makes the policies known to ASP.NET Core.</summary>
    public static void AddTo(AuthorizationOptions options)
    {
        foreach (var (policy, roles) in s_roles)
        {
            options.AddPolicy(policy, builder => builder.RequireClaim(SubjectClaim).RequireRole(roles));
        }
    }
}
