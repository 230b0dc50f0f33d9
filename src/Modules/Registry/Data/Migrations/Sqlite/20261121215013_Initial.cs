using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Registry.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "registry_Communities",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Setting = table.Column<int>(type: "INTEGER", nullable: false),
                    District = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Households = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenServicePoints = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Communities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", nullable: false, collation: "NOCASE"),
                    HappenedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_Requests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "BINARY"),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ResultId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "registry_Teams",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ParentId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    FoundedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PromisePhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Teams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_Teams_registry_Teams_ParentId",
                        column: x => x.ParentId,
                        principalTable: "registry_Teams",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "registry_Customers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Grade = table.Column<int>(type: "INTEGER", nullable: true),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Customers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_Customers_registry_Communities_CommunityId",
                        column: x => x.CommunityId,
                        principalTable: "registry_Communities",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "registry_Members",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Employment = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyMember = table.Column<bool>(type: "INTEGER", nullable: false),
                    JoinedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_Members_registry_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "registry_Teams",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "registry_ServicePoints",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosingReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Duties = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Promises = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registry_ServicePoints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_registry_ServicePoints_registry_Communities_CommunityId",
                        column: x => x.CommunityId,
                        principalTable: "registry_Communities",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_registry_ServicePoints_registry_Teams_TeamId",
                        column: x => x.TeamId,
                        principalTable: "registry_Teams",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_registry_Communities_District_Name",
                table: "registry_Communities",
                columns: new[] { "District", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_registry_Customers_AccountNumber",
                table: "registry_Customers",
                column: "AccountNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_Customers_CommunityId",
                table: "registry_Customers",
                column: "CommunityId");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Customers_Kind_Grade",
                table: "registry_Customers",
                columns: new[] { "Kind", "Grade" });

            migrationBuilder.CreateIndex(
                name: "IX_registry_Members_TeamId",
                table: "registry_Members",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Outbox_Key",
                table: "registry_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_Requests_Actor_RequestId",
                table: "registry_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_registry_ServicePoints_CommunityId_TeamId",
                table: "registry_ServicePoints",
                columns: new[] { "CommunityId", "TeamId" },
                unique: true,
                filter: "[ClosedOn] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_registry_ServicePoints_TeamId",
                table: "registry_ServicePoints",
                column: "TeamId");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Teams_Name",
                table: "registry_Teams",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_registry_Teams_ParentId",
                table: "registry_Teams",
                column: "ParentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "registry_Customers");

            migrationBuilder.DropTable(
                name: "registry_Members");

            migrationBuilder.DropTable(
                name: "registry_Outbox");

            migrationBuilder.DropTable(
                name: "registry_Requests");

            migrationBuilder.DropTable(
                name: "registry_ServicePoints");

            migrationBuilder.DropTable(
                name: "registry_Communities");

            migrationBuilder.DropTable(
                name: "registry_Teams");
        }
    }
}
