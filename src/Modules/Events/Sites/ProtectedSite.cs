using ServiceTeams.Events.MajorEvents;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Events.Sites;

/// <summary>保电客户、保电场所: an important customer or a venue whose supply is kept safe during an event.</summary>
public sealed class ProtectedSite : IVersioned
{
    private ProtectedSite()
    {
    }

    /// <summary>The site's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The id of the event.</summary>
    [ID<MajorEvent>]
    public long MajorEventId { get; private set; }

    /// <summary>What the site is called during the event.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The id of the community it lies in: planned work there waits until the event is over.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The id of the customer whose supply it is; null for a venue without an account of its own.</summary>
    [ID<Customer>]
    public long? CustomerId { get; private set; }

    /// <summary>Where the site is. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Address { get; private set; }

    /// <summary>When the site was taken out of the event; null while it is protected.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Why the site was taken out of the event.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the site last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the site was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static ProtectedSite Protect(
        MajorEvent majorEvent, string name, long communityId, long? customerId, string? address, Signature signature)
    {
        majorEvent.EnsureOpen();
        var site = new ProtectedSite
        {
            MajorEventId = majorEvent.Id,
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            CommunityId = communityId,
            CustomerId = customerId,
            Address = Check.OptionalText(address, "address", ModelConventions.NameLength),
        };
        site.Sign(signature);
        return site;
    }

    internal void Withdraw(string reason, Signature signature)
    {
        EnsureProtected();
        (WithdrawalReason, WithdrawnAt) = (Check.Text(reason, "reason", ModelConventions.TextLength), signature.At);
        Sign(signature);
    }

    /// <summary>Refuses to plan anything more at a site that was withdrawn.</summary>
    internal void EnsureProtected()
    {
        if (WithdrawnAt is not null)
        {
            throw new SiteWithdrawnException(Id);
        }
    }

    private void Sign(Signature signature) => (ChangedBy, ChangedAt) = (signature.By, signature.At);
}
