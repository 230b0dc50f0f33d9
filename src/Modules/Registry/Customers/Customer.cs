using ServiceTeams.Registry.Communities;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Registry.Customers;

/// <summary>用电客户: the holder of an electricity account.</summary>
public sealed class Customer : IVersioned
{
    internal const int AccountNumberLength = 40;

    private Customer()
    {
    }

    /// <summary>The customer's id.</summary>
    [ID]
    public long Id { get; private set; }

    /// <summary>户号: the number of the account.</summary>
    public string AccountNumber { get; private set; } = "";

    /// <summary>The customer's name. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Name { get; private set; }

    /// <summary>Resident, enterprise, public institution or important customer.</summary>
    public CustomerKind Kind { get; private set; }

    /// <summary>How critical the supply is; only important customers have a grade.</summary>
    public ImportanceGrade? Grade { get; private set; }

    /// <summary>The id of the community where the customer lives or works.</summary>
    [ID<Community>]
    public long CommunityId { get; private set; }

    /// <summary>The customer's phone. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Phone { get; private set; }

    /// <summary>The customer's address. Personal: null with an error for those who may not see it.</summary>
    [Authorize(Policies.ReadPersonalData)]
    public string? Address { get; private set; }

    /// <summary>1 when new, one more with every change: send it along with a change to be told of others' changes.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who wrote the customer last: the subject of their token.</summary>
    public string ChangedBy { get; private set; } = "";

    /// <summary>When the customer was written last.</summary>
    public DateTime ChangedAt { get; private set; }

    internal static Customer Register(
        string accountNumber,
        string name,
        CustomerKind kind,
        ImportanceGrade? grade,
        long communityId,
        string? phone,
        string? address,
        Signature signature)
    {
        if (kind == CustomerKind.ImportantCustomer != grade is not null)
        {
            throw new InvalidValueException(
                "grade", grade is null ? "is needed for an important customer" : $"{grade} belongs to important customers, not to {kind}");
        }

        var customer = new Customer
        {
            AccountNumber = Check.Text(accountNumber, "accountNumber", AccountNumberLength),
            Name = Check.Text(name, "name", ModelConventions.NameLength),
            Kind = kind,
            Grade = grade,
            CommunityId = communityId,
        };
        customer.ChangeContact(phone, address, signature);
        return customer;
    }

    internal void ChangeContact(string? phone, string? address, Signature signature)
    {
        Phone = Check.OptionalText(phone, "phone", ModelConventions.PhoneLength);
        Address = Check.OptionalText(address, "address", ModelConventions.NameLength);
        (ChangedBy, ChangedAt) = (signature.By, signature.At);
    }
}
