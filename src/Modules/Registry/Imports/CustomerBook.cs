using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Registry.Imports;

/// <summary>用电客户台账: the list of customers.</summary>
internal sealed class CustomerBook(IDbContextFactory<RegistryDb> factory, LocalCalendar calendar)
    : Book<RegistryDb, Customer>(factory, calendar)
{
    public static readonly BookColumn<string> AccountNumber =
        Column.Text("accountNumber", ["户号", "客户编号", "用户编号"], "the number of the account", required: true);

    public static readonly BookColumn<string> Name =
        Column.Text("name", ["户名", "姓名", "客户名称"], "the customer's name", required: true);

    public static readonly BookColumn<CustomerKind> Kinds = Column.Word(
        "kind",
        ["客户类别", "类别", "用户类别"],
        new BookWords<CustomerKind>(
            (CustomerKind.Resident, ["居民", "居民客户"]),
            (CustomerKind.Enterprise, ["企业", "企业客户"]),
            (CustomerKind.PublicInstitution, ["事业单位", "机关事业单位"]),
            (CustomerKind.ImportantCustomer, ["重要客户", "重要用户"])),
        required: true);

    public static readonly BookColumn<ImportanceGrade> Grade = Column.Word(
        "grade",
        ["重要等级", "等级"],
        new BookWords<ImportanceGrade>(
            (ImportanceGrade.Special, ["特级"]),
            (ImportanceGrade.First, ["一级"]),
            (ImportanceGrade.Second, ["二级"]),
            (ImportanceGrade.Temporary, ["临时性", "临时"])));

    public static readonly BookColumn<string> Community = ReferenceColumns.Community(required: true);

    public static readonly BookColumn<string> District = ReferenceColumns.District();

    public static readonly BookColumn<string> Phone = Column.Text("phone", ["电话", "联系电话", "手机"], "the customer's phone");

    public static readonly BookColumn<string> Address = Column.Text("address", ["地址", "用电地址"], "the customer's address");

    private readonly IDbContextFactory<RegistryDb> _factory = factory;

    public override string Kind => "customers";

    public override IReadOnlyList<BookColumn> Columns { get; } = [AccountNumber, Name, Kinds, Grade, Community, District, Phone, Address];

    protected override async Task<BookPass<RegistryDb, Customer>> BeginAsync(ImportRequest request, CancellationToken cancellationToken)
        => new CustomerPass(await BookReferences.LoadAsync(_factory, cancellationToken), request.Signature);
}
