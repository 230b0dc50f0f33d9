using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ServiceTeams.Shared.Outbox;

/// <summary>A service was finished. Every module tells it this way; Insights counts it once.</summary>
/// <param name="Id">Names the fact: telling it again is the same service.</param>
/// <param name="Module">The module that did it.</param>
/// <param name="Heart">The kind of service it counts for.</param>
/// <param name="Activity">What was done, in the module's words.</param>
/// <param name="SourceId">The key of the module's own row.</param>
/// <param name="DeliveredAt">When it was finished, in UTC.</param>
/// <param name="TeamId">The team that did it.</param>
/// <param name="CommunityId">Where.</param>
/// <param name="CustomerId">For whom, if for one customer.</param>
/// <param name="PeopleReached">How many people it reached.</param>
/// <param name="Households">How many households it reached, if it is counted in households.</param>
/// <param name="Minutes">How long it took, if known.</param>
/// <param name="Rating">1 to 5, if the customer gave one.</param>
public sealed record ServiceDelivered(
    Guid Id,
    string Module,
    Heart Heart,
    string Activity,
    long SourceId,
    DateTime DeliveredAt,
    long TeamId,
    long CommunityId,
    long? CustomerId,
    int PeopleReached,
    int? Households,
    int? Minutes,
    int? Rating)
{
    /// <summary>The name of the fact that this row of this module was delivered: the same however often it is told.</summary>
    public static Guid IdOf(string module, string activity, long sourceId)
    {
        var name = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{module}/{activity}/{sourceId}"));
        return new Guid(SHA256.HashData(name).AsSpan(0, 16));
    }

    /// <summary>The same fact of a row that has its key only now.</summary>
    public ServiceDelivered By(long sourceId) => this with { Id = IdOf(Module, Activity, sourceId), SourceId = sourceId };
}
