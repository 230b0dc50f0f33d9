namespace ServiceTeams.Assistance.Recipients;

/// <summary>Who is under a team's care, and why.</summary>
public enum CareCategory
{
    /// <summary>孤寡老人: an old person without family.</summary>
    LoneElderly = 1,

    /// <summary>体弱老人: an old person in poor health.</summary>
    FrailElderly = 2,

    /// <summary>困难家庭: a family in hardship.</summary>
    Hardship = 3,

    /// <summary>军烈属: the family of a soldier or a martyr.</summary>
    MilitaryFamily = 4,

    /// <summary>残疾人: a disabled person.</summary>
    Disabled = 5,

    /// <summary>福利院: a welfare home.</summary>
    WelfareHome = 6,

    /// <summary>敬老院: a nursing home.</summary>
    NursingHome = 7,

    /// <summary>打工子弟学校: a school for migrants' children.</summary>
    MigrantSchool = 8,

    /// <summary>幼儿园: a kindergarten.</summary>
    Kindergarten = 9,
}
