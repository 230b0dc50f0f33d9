using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Imports;

namespace ServiceTeams.Registry.Imports;

/// <summary>Makes customers of the rows of their book.</summary>
internal sealed class CustomerPass(BookReferences references, Signature signature) : BookPass<RegistryDb, Customer>
{
    private HashSet<string> _taken = [];

    public override async Task LookUpAsync(RegistryDb db, IReadOnlyList<BookRow> rows, CancellationToken cancellationToken)
    {
        string[] numbers = [.. rows.Select(row => row.Number).OfType<string>()];
        _taken = await db.Customers
            .Where(customer => EF.Parameter(numbers).Contains(customer.AccountNumber))
            .Select(customer => customer.AccountNumber)
            .ToHashSetAsync(StringComparer.OrdinalIgnoreCase, cancellationToken);
    }

    public override Made<Customer> Make(BookRow row)
    {
        var account = row.Get(CustomerBook.AccountNumber);
        if (_taken.Contains(account))
        {
            row.Refuse(CustomerBook.AccountNumber, new AccountNumberTakenException(account).Message);
        }

        var community = references.Community(row, CustomerBook.Community, CustomerBook.District);
        row.EnsureSound();
        return new Made<Customer>(row.Try(CustomerBook.AccountNumber, () => Customer.Register(
            account,
            row.Get(CustomerBook.Name),
            row.Get(CustomerBook.Kinds),
            row.Find(CustomerBook.Grade),
            community!.Id,
            row.Find(CustomerBook.Phone),
            row.Find(CustomerBook.Address),
            signature)));
    }
}
