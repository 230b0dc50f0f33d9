using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Communities;

/// <summary>社区、机关、企业、学校、医院、乡村: a place that is served.</summary>
public sealed class Community : IVersioned
{
    internal const int MostHouseholds = 1_000_000;

    private Community()
    {
    }

    /// <summary>The community's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>The name of the place.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Which of the six kinds of place it is.</summary>
    public CommunityKind Kind { get; private set; }

    /// <summary>City, country or remote.</summary>
    public Setting Setting { get; private set; }

    /// <summary>The district or county it lies in.</summary>
    public string District { get; private set; } = "";

    /// <summary>How many households live there.</summary>
    public int Households { get; private set; }

    /// <summary>How many plaques hang there now: service points that are open.</summary>
    public int OpenServicePoints { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the community last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the community was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Community Register(
        string name, CommunityKind kind, Setting setting, string district, int households, Signature signature) => new()
        {
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Kind = kind,
            Setting = setting,
            District = Check.Text(district, "district", ModelConventions.NameLength),
            Households = Check.Range(households, "households", 0, MostHouseholds),
            ChangedBy = signature.By,
            ChangedAt = signature.At,
        };

    internal void Change(Setting? setting, int? households, Signature signature)
    {
        Setting = setting ?? Setting;
        Households = Check.Range(households ?? Households, "households", 0, MostHouseholds);
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }

    internal void CountPlaque() => OpenServicePoints++;
}
