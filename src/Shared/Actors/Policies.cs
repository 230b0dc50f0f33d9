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

    /// <summary>
    /// May see care recipients one by one, and what was done for each: that somebody is under care is personal by itself. Who may not
    /// counts them in groups, where fewer than five are left out.
    /// </summary>
    public const string ReadCareRecipients = nameof(ReadCareRecipients);

    /// <summary>May keep teams, members, communities, service points and customers.</summary>
    public const string KeepRegistry = nameof(KeepRegistry);

    /// <summary>May take a fault report.</summary>
    public const string ReportFaults = nameof(ReportFaults);

    /// <summary>May send a team and cancel an order.</summary>
    public const string Dispatch = nameof(Dispatch);

    /// <summary>May work on an order: arrive, restore, close.</summary>
    public const string WorkOnOrders = nameof(WorkOnOrders);

    /// <summary>May issue emergency supply cards and note what is paid back.</summary>
    public const string IssueSupplyCards = nameof(IssueSupplyCards);

    /// <summary>May plan, move, finish and call off work that interrupts supply, and keep protected windows.</summary>
    public const string PlanWork = nameof(PlanWork);

    /// <summary>May take a customer's application for a new supply through to power.</summary>
    public const string ConnectCustomers = nameof(ConnectCustomers);

    /// <summary>May care for recipients: cards, visits, 24-hour calls, assessments.</summary>
    public const string CareForRecipients = nameof(CareForRecipients);

    /// <summary>May ask for an outreach session on behalf of a host.</summary>
    public const string RequestSessions = nameof(RequestSessions);

    /// <summary>May schedule, decline, hold and cancel outreach sessions and keep coverage plans.</summary>
    public const string KeepSessions = nameof(KeepSessions);

    /// <summary>May plan the supply assurance of major events: sites, tasks, duty shifts.</summary>
    public const string PlanEvents = nameof(PlanEvents);

    /// <summary>May work on an event: do tasks, note defects and incidents.</summary>
    public const string WorkOnEvents = nameof(WorkOnEvents);

    /// <summary>May plan, change and close campaigns.</summary>
    public const string KeepCampaigns = nameof(KeepCampaigns);

    /// <summary>May see what could not be read into the service records, and have it read again.</summary>
    public const string MendRecords = nameof(MendRecords);

    /// <summary>The claim that names the actor; without it nobody may anything.</summary>
    public const string SubjectClaim = "sub";

    private static readonly Dictionary<string, string[]> s_roles = new()
    {
        [Read] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Analyst, Roles.Administrator],
        [ReadPersonalData] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [ReadCareRecipients] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [KeepRegistry] = [Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [ReportFaults] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [Dispatch] = [Roles.Dispatcher, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [IssueSupplyCards] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [PlanWork] = [Roles.Dispatcher, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [ConnectCustomers] = [Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [CareForRecipients] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [RequestSessions] = [Roles.Dispatcher, Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [KeepSessions] = [Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [PlanEvents] = [Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [WorkOnEvents] = [Roles.Member, Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [KeepCampaigns] = [Roles.Leader, Roles.Coordinator, Roles.Administrator],
        [MendRecords] = [Roles.Coordinator, Roles.Administrator],
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
