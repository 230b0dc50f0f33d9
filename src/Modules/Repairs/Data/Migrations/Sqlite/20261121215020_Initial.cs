using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "repairs_Outbox",
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
                    table.PrimaryKey("PK_repairs_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_RepairOrders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    Symptom = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    CommunityId = table.Column<long>(type: "INTEGER", nullable: false),
                    TeamId = table.Column<long>(type: "INTEGER", nullable: true),
                    Cause = table.Column<int>(type: "INTEGER", nullable: true),
                    Setting = table.Column<int>(type: "INTEGER", nullable: false),
                    PromisedMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PromisedArrivalAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DispatchedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RestoredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    KeptPromise = table.Column<bool>(type: "INTEGER", nullable: true),
                    ArrivalMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    RepairMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    CustomersWithoutSupply = table.Column<int>(type: "INTEGER", nullable: false),
                    WithoutSupplySince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithoutSupplyMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true),
                    CancellationReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    LastStepAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_RepairOrders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_Requests",
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
                    table.PrimaryKey("PK_repairs_Requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "repairs_CrewMembers",
                columns: table => new
                {
                    OrderId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Busy = table.Column<bool>(type: "INTEGER", nullable: false),
                    Shared = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_CrewMembers", x => new { x.OrderId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_repairs_CrewMembers_repairs_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "repairs_RepairOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "repairs_RepairOrderSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OrderId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_repairs_RepairOrderSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_repairs_RepairOrderSteps_repairs_RepairOrders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "repairs_RepairOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CrewMembers_OneOrderAtATime",
                table: "repairs_CrewMembers",
                column: "MemberId",
                unique: true,
                filter: "[Busy] = 1 AND [Shared] = 0");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_CrewMembers_MemberId_Busy",
                table: "repairs_CrewMembers",
                columns: new[] { "MemberId", "Busy" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_Outbox_Key",
                table: "repairs_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrderSteps_OrderId",
                table: "repairs_RepairOrderSteps",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_CommunityId_ReportedAt",
                table: "repairs_RepairOrders",
                columns: new[] { "CommunityId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_CustomerId_ReportedAt",
                table: "repairs_RepairOrders",
                columns: new[] { "CustomerId", "ReportedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_ReportedAt",
                table: "repairs_RepairOrders",
                column: "ReportedAt");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_TeamId_Status",
                table: "repairs_RepairOrders",
                columns: new[] { "TeamId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_Requests_Actor_RequestId",
                table: "repairs_Requests",
                columns: new[] { "Actor", "RequestId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "repairs_CrewMembers");

            migrationBuilder.DropTable(
                name: "repairs_Outbox");

            migrationBuilder.DropTable(
                name: "repairs_RepairOrderSteps");

            migrationBuilder.DropTable(
                name: "repairs_Requests");

            migrationBuilder.DropTable(
                name: "repairs_RepairOrders");
        }
    }
}
