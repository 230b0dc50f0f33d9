namespace ServiceTeams.Registry.Customers;

/// <summary>Who holds an electricity account.</summary>
public enum CustomerKind
{
    /// <summary>居民: a household.</summary>
    Resident = 1,

    /// <summary>企业: an enterprise.</summary>
    Enterprise = 2,

    /// <summary>事业单位: a public institution.</summary>
    PublicInstitution = 3,

    /// <summary>重要客户: a customer whose supply is politically or publicly critical; it has a grade.</summary>
    ImportantCustomer = 4,
}
