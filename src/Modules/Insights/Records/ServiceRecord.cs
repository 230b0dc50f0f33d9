using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Records;

/// <summary>服务记录: a finished service of any module, entered once and never changed.</summary>
public sealed class ServiceRecord : IEntity
{
    internal const int ModuleLength = 50;
    internal const int ActivityLength = 100;

    private ServiceRecord()
    {
    }

    /// <summary>The record's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The module that did it, in lower case.</summary>
    public string Module { get; private set; } = "";

    /// <summary>五心: the kind of service it counts for.</summary>
    public Heart Heart { get; private set; }

    /// <summary>What was done, in the module's words: REPAIR_ORDER.</summary>
    public string Activity { get; private set; } = "";

    /// <summary>The key that the module gave it; together with module and activity it names the service.</summary>
    public long SourceId { get; private set; }

    /// <summary>The id of the team that did it.</summary>
    [ID<Team>]
    public long TeamId { get; private set; }

    /// <summary>The id of the community where it was done.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>
    /// The id of the customer it was for; null when it was not for one customer. Personal: with it a record tells who is under care, so it is
    /// null with an error for those who may not see that.
    /// </summary>
    [ID<Customer>]
    [Authorize(Policies.ReadCareRecipients)]
    public long? CustomerId { get; private set; }

    /// <summary>The customer's kind; null when it was not for one customer, or for one that nobody has registered.</summary>
    public CustomerKind? CustomerKind { get; private set; }

    /// <summary>When it was finished.</summary>
    public DateTime DeliveredAt { get; private set; }

    /// <summary>The local day on which it was finished.</summary>
    public DateOnly DeliveredOn { get; private set; }

    /// <summary>How many people it reached.</summary>
    public int PeopleReached { get; private set; }

    /// <summary>How many households it reached; null when it is not counted in households.</summary>
    public int? Households { get; private set; }

    /// <summary>How many whole minutes it took; null when that is not known.</summary>
    public int? Minutes { get; private set; }

    /// <summary>1 to 5, if the customer gave a verdict.</summary>
    public int? Rating { get; private set; }

    /// <summary>The record of a fact; whoever enters it adds the customer's kind.</summary>
    internal static ServiceRecord Of(ServiceDelivered fact, LocalCalendar calendar)
    {
        var deliveredAt = fact.DeliveredAt.Kind == DateTimeKind.Local
            ? fact.DeliveredAt.ToUniversalTime()
            : DateTime.SpecifyKind(fact.DeliveredAt, DateTimeKind.Utc);
        FactRules.Check(fact, deliveredAt);
        return new ServiceRecord
        {
            Module = fact.Module,
            Heart = fact.Heart,
            Activity = fact.Activity,
            SourceId = fact.SourceId,
            TeamId = fact.TeamId,
            CommunityId = fact.CommunityId,
            CustomerId = fact.CustomerId,
            DeliveredAt = deliveredAt,
            DeliveredOn = calendar.DayOf(deliveredAt),
            PeopleReached = fact.PeopleReached,
            Households = fact.Households,
            Minutes = fact.Minutes,
            Rating = fact.Rating,
        };
    }

    internal void IsForA(CustomerKind kind) => CustomerKind = kind;
}
