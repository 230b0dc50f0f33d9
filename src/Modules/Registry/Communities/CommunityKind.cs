namespace ServiceTeams.Registry.Communities;

/// <summary>六进: the six kinds of place that the teams go into.</summary>
public enum CommunityKind
{
    /// <summary>社区: a residential community.</summary>
    Community = 1,

    /// <summary>机关: a government office.</summary>
    GovernmentOffice = 2,

    /// <summary>企业: an enterprise.</summary>
    Enterprise = 3,

    /// <summary>学校: a school.</summary>
    School = 4,

    /// <summary>医院: a hospital.</summary>
    Hospital = 5,

    /// <summary>乡村: a village.</summary>
    Village = 6,
}
